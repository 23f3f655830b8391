package io.github.coursemaven.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * What is inside a block: emphasis, code, links, images and raw HTML, as in CommonMark, with GFM's links and strikethrough.
 * Blocks are divided elsewhere, so nothing is a block here but paragraphs and link definitions. Thread-safe.
 */
final class MarkdownDialect {

    private final Parser parser = Parser.builder(new MutableDataSet()
                    .setFrom(ParserEmulationProfile.COMMONMARK)
                    .set(Parser.EXTENSIONS, List.of(AutolinkExtension.create(), StrikethroughExtension.create()))
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .toImmutable())
            .build();

    Document parse(String text) {
        return parser.parse(text);
    }
}
