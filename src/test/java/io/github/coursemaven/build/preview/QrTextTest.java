package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTextTest {

    private static final int PIXELS = 8;
    private static final int WHITE = 0xffffff;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.1.20:1948/7bol7ujbmnho3do5mg8hmvhkqh/",
                "http://[2001:db8:85a3:8d3:1319:8a2e:370:7348]:65535/7bol7ujbmnho3do5mg8hmvhkqh/"
            })
    void what_the_terminal_shows_is_read_again(String address) throws ReaderException {
        var lines = new QrText(address).lines();
        assertThat(lines).allMatch(line -> line.length() == lines.get(0).length());
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(picture(lines))))
                        .getText())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = "http://192.168.1.20:1948/7bol7ujbmnho3do5mg8hmvhkqh/")
    void it_fits_into_a_small_terminal_after_the_name_of_the_level(String address) {
        var text = new QrText(address);
        assertThat(text.lines()).hasSize(19).allMatch(line -> line.matches("[ █▀▄]{37}"));
        assertThat(text.coloredLines()).allMatch(line -> line.matches("\u001b\\[97;40m[ █▀▄]{37}\u001b\\[0m"));
    }

    /** What a dark terminal shows: letters are white. */
    private static LuminanceSource picture(List<String> lines) {
        var width = lines.get(0).length() * PIXELS;
        var height = lines.size() * 2 * PIXELS;
        var pixels = new int[width * height];
        for (var y = 0; y < height; y++) {
            var line = lines.get(y / (2 * PIXELS));
            var half = y / PIXELS % 2 == 0 ? '▀' : '▄';
            for (var x = 0; x < width; x++) {
                var letter = line.charAt(x / PIXELS);
                pixels[y * width + x] = letter == '█' || letter == half ? WHITE : 0;
            }
        }
        return new RGBLuminanceSource(width, height, pixels);
    }
}
