package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.settings.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a deck is set to, by its front matter, the configuration files above it and the plugin's configuration.
 *
 * @param favicon the picture of the page in the browser's tab
 * @param absoluteUrl where the pages will be published
 * @param formulas options of the plugins that set formulas
 * @param mermaid options of Mermaid; empty if diagrams are switched off
 * @param filtered what has values of the POM in it
 * @param copyButton whether readers get a button that copies code
 * @param sourceUrl where readers find the sources of code; empty if code has no links
 * @param repairsContrast whether colours of the theme that are hard to read are changed
 * @param isLightOnPaper whether dark slides are printed as light ones
 * @param assetsDir the name under which reveal-md serves the folder that it is started in; several names with {@code /}
 * @param staticDirs folders that are published as they are
 * @param preprocessor a script of reveal-md; with it, lines {@code FILE: other.md} include files
 */
public record DeckOptions(
        Optional<String> title,
        Separators separators,
        Optional<Setting> theme,
        Optional<Setting> highlightTheme,
        List<Setting> css,
        List<Setting> scripts,
        List<Setting> plugins,
        Optional<Setting> favicon,
        Optional<Setting> absoluteUrl,
        RevealOptions revealOptions,
        FormulaOptions formulas,
        Optional<Value.Mapping> mermaid,
        FilteredText filtered,
        boolean copyButton,
        Optional<SourceUrl> sourceUrl,
        boolean repairsContrast,
        boolean isLightOnPaper,
        String assetsDir,
        List<Setting> staticDirs,
        Optional<Preprocessor> preprocessor,
        Metadata metadata) {

    private static final String ASSETS_DIR = "_assets";

    public DeckOptions {
        css = List.copyOf(css);
        scripts = List.copyOf(scripts);
        staticDirs = List.copyOf(staticDirs);
        plugins = List.copyOf(plugins);
    }

    /** Reads the merged settings of a deck. What is wrong is reported and counts as not set. */
    public static DeckOptions of(Value.Mapping written, Consumer<Problem> problems) {
        var settings = JoinedText.in(written);
        var reader = new OptionReader(settings);
        var ofPlugins = new PluginOptions(reader.texts(DeckKey.PLUGINS), reader.mapping(DeckKey.REVEAL_OPTIONS));
        var revealOptions = ofPlugins.usable();
        DeckKey.problems(settings).forEach(problems);
        ofPlugins.problems().forEach(problems);
        return new DeckOptions(
                reader.text(DeckKey.TITLE).map(Setting::value),
                separators(reader, problems),
                reader.text(DeckKey.THEME),
                reader.text(DeckKey.HIGHLIGHT_THEME),
                reader.texts(DeckKey.CSS),
                reader.texts(DeckKey.SCRIPTS),
                reader.texts(DeckKey.PLUGINS),
                reader.text(DeckKey.FAVICON),
                reader.text(DeckKey.ABSOLUTE_URL),
                new RevealOptions(RevealKey.usable(revealOptions)),
                FormulaOptions.of(revealOptions, problems),
                mermaid(reader),
                FilteredText.of(reader),
                reader.flag(DeckKey.COPY_BUTTON).orElse(true),
                SourceUrl.of(reader),
                reader.fitting(DeckKey.CONTRAST).filter("repair"::equals).isPresent(),
                reader.fitting(DeckKey.PRINT_THEME).filter("light"::equals).isPresent(),
                reader.text(DeckKey.ASSETS_DIR).flatMap(DeckOptions::folder).orElse(ASSETS_DIR),
                reader.texts(DeckKey.STATIC_DIRS),
                reader.text(DeckKey.PREPROCESSOR).map(script -> Preprocessor.of(script, settings)),
                Metadata.of(reader));
    }

    private static Separators separators(OptionReader reader, Consumer<Problem> problems) {
        return Separators.of(
                reader.text(DeckKey.SEPARATOR),
                reader.text(DeckKey.VERTICAL_SEPARATOR),
                reader.text(DeckKey.NOTES_SEPARATOR),
                problems);
    }

    private static Optional<Value.Mapping> mermaid(OptionReader reader) {
        return reader.flag(DeckKey.MERMAID).orElse(true)
                ? Optional.of(reader.mapping(DeckKey.MERMAID))
                : Optional.empty();
    }

    /** The name of a folder at the root of a server. */
    private static Optional<String> folder(Setting setting) {
        var names = Stream.of(setting.value().split("[/\\\\]+"))
                .filter(name -> !name.isBlank() && !name.equals("."))
                .toList();
        return names.isEmpty() || names.contains("..") ? Optional.empty() : Optional.of(String.join("/", names));
    }
}
