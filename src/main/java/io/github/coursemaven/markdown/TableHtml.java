package io.github.coursemaven.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.Locale;

/** GFM tables, with marked 4.3's {@code align} attributes. */
final class TableHtml {

    private final HtmlText html;
    private final NodeVisitor visitor;

    TableHtml(HtmlText html, NodeVisitor visitor) {
        this.html = html;
        this.visitor = visitor;
    }

    void addTo(NodeVisitor writers) {
        writers.addHandler(new VisitHandler<>(TableBlock.class, node -> wrap("table", node)));
        writers.addHandler(new VisitHandler<>(TableHead.class, node -> wrap("thead", node)));
        writers.addHandler(new VisitHandler<>(TableBody.class, this::body));
        writers.addHandler(new VisitHandler<>(TableRow.class, node -> wrap("tr", node)));
        writers.addHandler(new VisitHandler<>(TableCell.class, this::cell));
        writers.addHandler(new VisitHandler<>(TableSeparator.class, node -> {}));
        writers.addHandler(new VisitHandler<>(TableCaption.class, node -> {}));
    }

    private void body(TableBody node) {
        if (node.hasChildren()) {
            wrap("tbody", node);
        }
    }

    private void cell(TableCell node) {
        var tag = node.isHeader() ? "th" : "td";
        html.tag("<" + tag);
        if (node.getAlignment() != null) {
            html.tag(" align=\"" + node.getAlignment().name().toLowerCase(Locale.ROOT) + "\"");
        }
        html.tag(">");
        visitor.visitChildren(node);
        html.tag("</" + tag + ">\n");
    }

    private void wrap(String tag, Node node) {
        html.tag("<" + tag + ">\n");
        visitor.visitChildren(node);
        html.tag("</" + tag + ">\n");
    }
}
