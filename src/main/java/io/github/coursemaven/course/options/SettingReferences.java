package io.github.coursemaven.course.options;

import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.options.StyleFile.Bundled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the settings of a deck refer to, except for what comes with the plugin. */
final class SettingReferences {

    private final List<Reference> references = new ArrayList<>();

    private SettingReferences() {}

    static List<Reference> of(DeckOptions options, Optional<StyleFile> theme, Optional<StyleFile> highlightTheme) {
        var found = new SettingReferences();
        found.style(options.theme(), theme);
        found.style(options.highlightTheme(), highlightTheme);
        options.css().forEach(css -> found.add(css, Kind.STYLESHEET));
        options.scripts().forEach(script -> found.add(script, Kind.SCRIPT));
        options.staticDirs().forEach(folder -> found.add(folder, Kind.MEDIA));
        options.favicon().ifPresent(icon -> found.add(icon, Kind.IMAGE));
        options.absoluteUrl().map(SettingReferences::unchecked).ifPresent(found.references::add);
        return found.references;
    }

    private void style(Optional<Setting> setting, Optional<StyleFile> found) {
        setting.filter(named -> found.filter(Bundled.class::isInstance).isEmpty())
                .ifPresent(named -> add(named, Kind.STYLESHEET));
    }

    private void add(Setting setting, Kind kind) {
        references.add(setting.reference(kind));
    }

    /** The address of the pages themselves, which may not exist before they are published. */
    static Reference unchecked(Setting setting) {
        var reference = setting.reference(Kind.LINK);
        return reference.target() instanceof Target.External external
                ? new Reference(
                        reference.location(),
                        reference.kind(),
                        reference.written(),
                        new Target.Opaque("https", external.faults()))
                : reference;
    }
}
