package io.github.coursemaven.build.preview;

import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.publish.render.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Passes on what phones ask for to the slides that are shown, and what these show to the phones. Of several pages of slides, it is
 * the one that was last looked at.
 */
final class RemoteControl {

    /** What phones may ask of the slides. */
    private static final Set<String> COMMANDS = Set.of("next", "previous", "pause");

    /** Opens one of the decks that the index lists, counted from 0. */
    private static final Pattern OPEN = Pattern.compile("open/(\\d{1,4})");

    private static final String RESTART = "restart";
    private static final String NOTHING = "null";

    private final Listeners phones = new Listeners();
    private final Listeners pages;
    private Words words = Words.of("en", Map.of());
    private String page = "";
    private String shown = NOTHING;
    private Optional<Long> start = Optional.empty();

    /** @param pages those of the preview */
    RemoteControl(Listeners pages) {
        this.pages = pages;
    }

    Listeners phones() {
        return phones;
    }

    /** One phone more hears of changes; with the first, the time begins. */
    synchronized Listener join() {
        start = start.or(() -> Optional.of(System.nanoTime()));
        return phones.join(course() + slide() + time());
    }

    /** Pages for phones speak the language of the course from now on. */
    synchronized void speak(Words ofCourse) {
        if (!ofCourse.equals(words)) {
            words = ofCourse;
            phones.tell(course());
        }
    }

    /**
     * Tells phones what is shown.
     *
     * @param shownPage whose name says which of all pages it is
     * @param json what it shows, in one line
     */
    synchronized void show(String shownPage, String json) {
        page = shownPage;
        shown = json;
        phones.tell(slide());
    }

    /** A page that was closed shows nothing. */
    synchronized void leave(String closedPage) {
        if (page.equals(closedPage)) {
            show("", NOTHING);
        }
    }

    /** Does what a phone asks for. Returns whether there is such a command. */
    synchronized boolean obey(String command) {
        if (command.equals(RESTART)) {
            start = Optional.of(System.nanoTime());
            phones.tell(time());
            return true;
        }
        if (COMMANDS.contains(command)) {
            ask(to -> to.entry("page", page).entry("name", command));
            return true;
        }
        var open = OPEN.matcher(command);
        if (open.matches()) {
            var number = Integer.parseInt(open.group(1));
            ask(to -> to.entry("page", page).entry("name", "open").entry("number", number));
            return true;
        }
        return false;
    }

    private void ask(JsonWriter.Part command) {
        pages.tell(Listeners.event("command", JsonWriter.compact(json -> json.object(command))));
    }

    private String course() {
        return Listeners.event(
                "course",
                JsonWriter.compact(json -> json.object(it -> it.entry("lang", words.lang())
                        .entry("dir", words.dir())
                        .entry("slide", words.of("slide"))
                        .entry("next", words.of("next"))
                        .entry("previous", words.of("previous")))));
    }

    private String slide() {
        return Listeners.event("slide", shown);
    }

    /** How many milliseconds have gone by. */
    private String time() {
        var nanoseconds = System.nanoTime() - start.orElseGet(System::nanoTime);
        return Listeners.event("time", Long.toString(TimeUnit.NANOSECONDS.toMillis(nanoseconds)));
    }
}
