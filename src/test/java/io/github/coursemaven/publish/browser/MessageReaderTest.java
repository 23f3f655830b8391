package io.github.coursemaven.publish.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {

    private static final String MESSAGE =
            """
            {"id":7,"result":{"text":"a \\"b\\" \\u00e4","flag":true,"off":false,"null":null,"half":0.5,
             "items":[{"id":"/0"},{"id":"/1"}],"data":"aGVsbG8="},"sessionId":"S"}""";

    @Test
    void a_message_may_come_in_any_parts() throws BrowserException {
        for (var cut = 0; cut <= MESSAGE.length(); cut++) {
            var message = MessageReader.read(List.of(MESSAGE.substring(0, cut), "", MESSAGE.substring(cut)));

            assertThat(message.get("id").number()).isEqualTo(7);
            assertThat(message.get("sessionId").text()).isEqualTo("S");
            var result = message.get("result");
            assertThat(result.get("text").text()).isEqualTo("a \"b\" ä");
            assertThat(result.get("flag").flag()).isTrue();
            assertThat(result.get("off").flag()).isFalse();
            assertThat(result.find("null")).isEmpty();
            assertThat(result.get("items").items().get(1).get("id").text()).isEqualTo("/1");
            assertThat(result.get("data").bytes()).asString().isEqualTo("hello");
        }
    }

    @Test
    void megabytes_of_data_come_as_they_were_sent() throws BrowserException {
        var bytes = new byte[5_000_001];
        new Random(1).nextBytes(bytes);
        var text = "{\"id\":1,\"result\":{\"base64Encoded\":true,\"data\":\""
                + Base64.getEncoder().encodeToString(bytes) + "\",\"eof\":false}}";
        var parts = new ArrayList<String>();
        for (var at = 0; at < text.length(); at += 16_000) {
            parts.add(text.substring(at, Math.min(text.length(), at + 16_000)));
        }

        assertThat(MessageReader.read(parts).get("result").get("data").bytes()).isEqualTo(bytes);
    }

    @Test
    void data_elsewhere_is_text() throws BrowserException {
        var message = MessageReader.read(List.of("{\"data\":\"a\",\"result\":{\"value\":{\"data\":\"b\"}}}"));

        assertThat(message.get("data").text()).isEqualTo("a");
        assertThat(message.get("result").get("value").get("data").text()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"id\":}",
                "{\"id\":1",
                "{id:1}",
                "{\"result\":{\"data\":\"%%%\"}}",
                "{\"result\":{\"data\":\"aGVs",
                "{\"a\":[1,}",
            })
    void what_is_not_JSON_is_reported(String text) {
        assertThatThrownBy(() -> MessageReader.read(List.of(text)))
                .isInstanceOf(BrowserException.class)
                .hasMessageStartingWith("it sent a message that is not ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gone   | it sent a message without 'gone'
                    text   | it sent a message with a String in the place of a Number
                    items  | it sent a message with a ArrayList in the place of a Number
                    """)
    void an_invalid_entry_is_reported(String name, String reason) throws BrowserException {
        var result = MessageReader.read(List.of(MESSAGE)).get("result");

        assertThatThrownBy(() -> result.get(name).number())
                .isInstanceOf(BrowserException.class)
                .hasMessage(reason);
    }
}
