package io.github.coursemaven.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown that reveal.js reads: CommonMark with GFM's tables, links, strikethrough and task lists. Thread-safe. */
final class MarkdownDialect {

    private final DataHolder options = new MutableDataSet()
            .setFrom(ParserEmulationProfile.COMMONMARK)
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            AutolinkExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create(),
                            TablesExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .toImmutable();
    private final Parser parser = Parser.builder(options).build();

    Document parse(String markdown) {
        return parser.parse(markdown);
    }

    DataHolder options() {
        return options;
    }
}
