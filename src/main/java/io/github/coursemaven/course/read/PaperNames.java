package io.github.coursemaven.course.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that lie beside decks, but are none: those of a teacher, and those about a project. */
final class PaperNames {

    /** Last words of names, in English, German, French, Spanish and Italian. */
    private static final List<String> WORDS = List.of(
            "tasks?|aufgabenliste|[aà][-_ ]faire|t[aâ]ches|pendientes|tareas",
            "notes?|notizen|notas|appunti|remarques|journal|diary|tagebuch|brainstorm(?:ing)?|ideas?|ideen|id[eé]es",
            "resources?|ress?ourcen?|ressources?|recursos|risorse|links?|liens|enlaces|linkliste|bookmarks|lesezeichen",
            "sources|quellen|fuentes|references|r[eé]f[eé]rences|referenzen|referencias|reading[-_ ]list|leseliste",
            "literatur(?:liste|verzeichnis)?|bibliograph(?:y|ie)|bibliograf[ií]a|credits|contributors|faq",
            "plan|planning|planung|planification|(?:zeit|wochen|lehr|kurs|stunden|termin|unterrichts)plan",
            "ablauf(?:plan)?|termine|d[eé]roul(?:[eé]|ement)|emploi[-_ ]du[-_ ]temps|horario|schedule|timetable|timeline",
            "calendar|kalender|calendrier|calendario|agenda|tagesordnung|ordre[-_ ]du[-_ ]jour|syllabus|curriculum",
            "roadmap|backlog|outline|gliederung|checklists?|checkliste|minutes|protokoll|compte[-_ ]rendu",
            "release[-_ ]?notes|[aä]nderungen|historique|lizenz|mitwirken|contribuer|lies[-_ ]?mich|lisez[-_ ]?moi");

    private static final Pattern OF_TEACHER =
            Pattern.compile("to[-_ ]?dos?(?:[ ._-]list[ae]?)?|(?:notes?|notizen)[ ._-](?:for|f[uü]r|pour|para)[ ._-].*"
                    // Words after a number are the topic of a lecture
                    + "|(?:\\D*[ ._-])?(?:to[-_ ]?dos?|" + String.join("|", WORDS) + ")(?:[ ._-](?:[a-z]{2}|\\d+))?");

    /** Papers about a project, in which lines divide chapters. */
    private static final Pattern OF_PROJECT = Pattern.compile(
            "(history|releases?|release[-_ ]?notes|news|todo|authors|contributors|roadmap|faq|notice|support|governance|install"
                    + "(ing|ation)?|upgrad(e|ing)|migrat(ion|ing)|style[-_]?guide|pull_request_template|issue_template|index"
                    + "|_index|summary|notes|resources|syllabus|schedule|plan(ning)?)([._-].*)?\\.(md|markdown)");

    private PaperNames() {}

    /** Whether it is the name of a list of tasks, a plan or the like. */
    static boolean isOfTeacher(Path file) {
        return OF_TEACHER
                .matcher(name(file).replaceFirst("\\.(md|markdown)$", ""))
                .matches();
    }

    /** Whether it is the name of a paper about a project, in which lines divide chapters. */
    static boolean isOfProject(Path file) {
        return OF_PROJECT.matcher(name(file)).matches();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
