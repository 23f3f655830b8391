package io.github.coursemaven.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;

/** The text of a heading that its id is made of: without markup, but with the author's HTML tags, as marked 4.3 has it. */
final class HeadingText {

    private final StringBuilder text = new StringBuilder();
    private final NodeVisitor visitor = new NodeVisitor(
            new VisitHandler<>(Text.class, node -> text.append(node.getChars().unescape())),
            new VisitHandler<>(Code.class, node -> text.append(node.getText())),
            new VisitHandler<>(HtmlInline.class, node -> text.append(node.getChars())),
            new VisitHandler<>(ImageRef.class, node -> text.append(node.getText())),
            new VisitHandler<>(HtmlEntity.class, node -> {}));

    private HeadingText() {}

    static String of(Node heading) {
        var collector = new HeadingText();
        collector.visitor.visitChildren(heading);
        return collector.text.toString();
    }
}
