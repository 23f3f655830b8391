package io.github.coursemaven.maven;

import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.preview.NetworkAddress;
import io.github.coursemaven.build.preview.Preview;
import io.github.coursemaven.build.preview.QrText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the remote control, and tells the presenter how to reach it. */
record RemoteNotice(RemoteParameter remote, BuildLog log) {

    /** Starts it, if it is wanted. Returns the address for phones; empty if there is none. */
    Optional<String> start(Preview preview) throws IOException, EnvironmentException {
        if (remote.isOn() && remote.address().isEmpty()) {
            log.warn(
                    "No phone can reach this computer, because it is not connected to a network: the preview has no remote control."
                            + " Connect it to a network, and start again");
        }
        return remote.address().isPresent()
                ? Optional.of(preview.control(remote.address().get().address()))
                : Optional.empty();
    }

    /**
     * Says where it is, as the last thing on the screen.
     *
     * @param isTerminal whether colors can be shown
     */
    void say(String url, boolean isTerminal) {
        if (canShow()) {
            var code = new QrText(url);
            (isTerminal ? code.coloredLines() : code.lines()).forEach(log::info);
        }
        log.info("Open " + url + " on a phone that is on the same network" + (canShow() ? ", or scan the code" : ""));
        log.warn(
                "The remote control is on: whoever has this address can open decks, change slides and read the speaker notes");
        if (!remote.others().isEmpty()) {
            var others = remote.others().stream().map(NetworkAddress::shown).collect(Collectors.joining(", "));
            log.info(
                    "If the phone finds no page there, name another address of this computer with -Dcourse.remote=ADDRESS: "
                            + others);
        }
    }

    /** Whether the terminal has the letters that the code is made of. */
    private static boolean canShow() {
        var charset = Stream.of("stdout.encoding", "sun.stdout.encoding")
                .map(System::getProperty)
                .flatMap(Stream::ofNullable)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst()
                .orElseGet(Charset::defaultCharset);
        return charset.newEncoder().canEncode(QrText.LETTERS);
    }
}
