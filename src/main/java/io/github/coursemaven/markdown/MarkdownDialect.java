package io.github.coursemaven.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * What is inside a block: emphasis, code, links, images and raw HTML, as in CommonMark, with GFM's links and strikethrough.
 * Blocks are divided elsewhere, so nothing is a block here but paragraphs and link definitions. Thread-safe.
 */
final class MarkdownDialect {

    private final Parser parser = Parser.builder(new MutableDataSet()
                    .setFrom(ParserEmulationProfile.COMMONMARK)
                    .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                    .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .toImmutable())
            .customDelimiterProcessor(new AsteriskEmphasis())
            .customDelimiterProcessor(new UnderscoreEmphasis())
            .customDelimiterProcessor(new TildeStrikethrough())
            .customInlineParserExtensionFactory(new BareUrls.Factory())
            .build();

    Document parse(String text) {
        return parser.parse(text);
    }
}
