package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys that mean something in front matter and in {@code reveal-md.json}. */
enum DeckKey implements Key {
    TITLE("title", ValueType.TEXT, Role.WORDS),
    THEME("theme", ValueType.TEXT),
    HIGHLIGHT_THEME("highlightTheme", ValueType.TEXT, Role.MARKS_A_DECK),
    SEPARATOR("separator", ValueType.TEXT, Role.MARKS_A_DECK),
    VERTICAL_SEPARATOR("verticalSeparator", ValueType.TEXT, Role.MARKS_A_DECK),
    NOTES_SEPARATOR("notesSeparator", ValueType.TEXT, Role.MARKS_A_DECK),
    CSS("css", ValueType.TEXTS),
    SCRIPTS("scripts", ValueType.TEXTS),
    PLUGINS("plugins", ValueType.TEXTS),
    ASSETS_DIR("assetsDir", ValueType.TEXT),
    STATIC_DIRS("staticDirs", ValueType.TEXTS),
    STATIC_DIR("staticDir", ValueType.ANYTHING),
    MERMAID("mermaid", ValueType.FLAG.or(ValueType.NAMED_VALUES)),
    COPY_BUTTON("copyButton", ValueType.FLAG),
    FILTER("filter", ValueType.FLAG.or("code")),
    CONTRAST("contrast", ValueType.oneOf("theme", "repair")),
    PRINT_THEME("printTheme", ValueType.oneOf("same", "light")),
    SOURCE_URL("sourceUrl", SourceUrl.TYPE),
    ABSOLUTE_URL("absoluteUrl", ValueType.TEXT),
    FAVICON("favicon", ValueType.TEXT),
    REVEAL_OPTIONS("revealOptions", ValueType.NAMED_VALUES, Role.MARKS_A_DECK),
    DECK("deck", ValueType.FLAG),
    DESCRIPTION("description", ValueType.TEXT, Role.METADATA),
    AUTHOR("author", ValueType.TEXT, Role.METADATA),
    DATE("date", MetadataType.DATE, Role.METADATA),
    ORDER("order", MetadataType.ORDER, Role.METADATA),
    LANG("lang", MetadataType.LANGUAGE, Role.METADATA),
    PREPROCESSOR("preprocessor", "is JavaScript and does not run here; lines 'FILE: other.md' are included without it"),
    TEMPLATE(
            "template",
            "is a Mustache template; pages are made from this plugin's own template, and 'css' and 'scripts' change them"),
    LISTING_TEMPLATE(
            "listingTemplate", "is a Mustache template; the course index is made from this plugin's own template");

    private static final KeyTable<DeckKey> TABLE = new KeyTable<>("a key of decks", List.of(values()));

    private enum Role {
        SETTING,
        /** A file that sets the key is a deck. */
        MARKS_A_DECK,
        /** Words for readers, which may be a list. */
        WORDS,
        /** The same; other tools have similar keys, so another spelling may be intended. */
        METADATA
    }

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // its predicate has no state
    private final ValueType type;

    private final Role role;
    private final Optional<String> unsupported;

    DeckKey(String key, ValueType type) {
        this(key, type, Role.SETTING);
    }

    DeckKey(String key, ValueType type, Role role) {
        this(key, type, role, Optional.empty());
    }

    DeckKey(String key, String unsupported) {
        this(key, ValueType.ANYTHING, Role.SETTING, Optional.of(unsupported));
    }

    DeckKey(String key, ValueType type, Role role, Optional<String> unsupported) {
        this.key = key;
        this.type = type;
        this.role = role;
        this.unsupported = unsupported;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public int allowedTypos() {
        return role == Role.METADATA ? 0 : Key.super.allowedTypos();
    }

    /** Authors have short keys of their own, such as {@code decks}; a misspelt one has the same letters, swapped or doubled. */
    @Override
    public boolean isMeantBy(String written) {
        var hasSameLetters =
                written.length() >= key.length() && letters(written).equals(letters(key));
        return Key.super.isMeantBy(written) && (key.length() >= 5 || hasSameLetters);
    }

    private static Set<Integer> letters(String text) {
        return text.toLowerCase(Locale.ROOT).chars().boxed().collect(Collectors.toSet());
    }

    /** The key that is written so, letter for letter. */
    static Optional<DeckKey> find(String written) {
        return TABLE.find(written);
    }

    /** The keys of lists of texts. */
    static List<DeckKey> lists() {
        return Arrays.stream(values())
                .filter(key -> key.type.equals(ValueType.TEXTS))
                .toList();
    }

    /** Whether a file that sets the key is a deck. */
    boolean marksADeck() {
        return role == Role.MARKS_A_DECK;
    }

    /** Whether a list or named values are as good as one text. */
    boolean mayBeJoined() {
        return role == Role.WORDS || role == Role.METADATA;
    }

    /** Whether only the first of several texts counts. */
    boolean takesFirst() {
        return this == ORDER || this == LANG;
    }

    /** What is wrong with the keys and values of a deck's settings; not with separators, files and addresses in them. */
    static List<Problem> problems(Value.Mapping settings) {
        var problems = new ArrayList<>(TABLE.problems(settings, DeckKey::rule));
        problems.addAll(MisplacedKeys.amongSettings(settings));
        Arrays.stream(values())
                .filter(key -> settings.entries().containsKey(key.key))
                .forEach(key -> key.unsupported.ifPresent(reason -> problems.add(
                        Rule.UNSUPPORTED_KEY.at(settings.locationOfKey(key.key), "'" + key.key + "' " + reason))));
        return problems;
    }

    /** A value of another type is an error, because all of it is lost; but other tools have plugins of their own. */
    private static Rule rule(DeckKey key, Value value) {
        return (value instanceof Value.Scalar && key != REVEAL_OPTIONS) || key == PLUGINS
                ? Rule.OPTION_VALUE
                : Rule.FRONT_MATTER;
    }
}
