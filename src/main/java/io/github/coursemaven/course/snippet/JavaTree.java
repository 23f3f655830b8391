package io.github.coursemaven.course.snippet;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Lists the members of a source that the compiler has parsed. */
final class JavaTree {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String text;
    private final List<JavaMember> members = new ArrayList<>();

    private JavaTree(CompilationUnitTree unit, SourcePositions positions, String text) {
        this.unit = unit;
        this.positions = positions;
        this.text = text;
    }

    /** @param implicit the name of a type that the source does not declare */
    static List<JavaMember> members(CompilationUnitTree unit, SourcePositions positions, String text, String implicit) {
        var tree = new JavaTree(unit, positions, text);
        for (var type : unit.getTypeDecls()) {
            if (type instanceof ClassTree declared && tree.end(declared) < 0) {
                tree.inside(declared, List.of(implicit), Map.of());
            } else if (type instanceof ClassTree declared) {
                tree.type(declared, List.of(), Map.of());
            }
        }
        return tree.members;
    }

    /** @param erasures the types that type parameters around it stand for */
    private void type(ClassTree type, List<String> around, Map<String, String> erasures) {
        var path = with(around, type.getSimpleName().toString());
        var body = new Stretch(bodyStart(type) + 1, end(type) - 1, Optional.empty());
        add(JavaMember.Kind.TYPE, path, Optional.empty(), type, end(type), Optional.of(body));
        inside(type, path, with(erasures, type.getTypeParameters()));
    }

    private void inside(ClassTree type, List<String> path, Map<String, String> known) {
        for (var member : type.getMembers()) {
            if (member instanceof ClassTree inner) {
                type(inner, path, known);
            } else if (member instanceof MethodTree method) {
                method(method, path, known);
            } else if (member instanceof VariableTree field && !isComponent(type, field)) {
                add(
                        JavaMember.Kind.FIELD,
                        with(path, field.getName().toString()),
                        Optional.empty(),
                        field,
                        fieldEnd(type, field),
                        Optional.empty());
            }
        }
    }

    private void method(MethodTree method, List<String> around, Map<String, String> erasures) {
        var isConstructor = method.getName().contentEquals("<init>");
        var name =
                isConstructor ? around.get(around.size() - 1) : method.getName().toString();
        var known = with(erasures, method.getTypeParameters());
        var parameters = method.getParameters().stream()
                .map(parameter -> types(parameter, known))
                .toList();
        var body = Optional.ofNullable(method.getBody())
                .map(block -> new Stretch(start(block) + 1, end(block) - 1, Optional.empty()));
        add(
                isConstructor ? JavaMember.Kind.CONSTRUCTOR : JavaMember.Kind.METHOD,
                with(around, name),
                Optional.of(parameters),
                method,
                end(method),
                body);
    }

    private void add(
            JavaMember.Kind kind,
            List<String> path,
            Optional<List<List<String>>> parameters,
            Tree tree,
            int to,
            Optional<Stretch> body) {
        members.add(new JavaMember(kind, path, parameters, start(tree), to, body));
    }

    /** The components of a record are fields of the tree, but in its head. */
    private static boolean isComponent(ClassTree type, VariableTree field) {
        return type.getKind() == Tree.Kind.RECORD
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /** Fields that are declared together begin together. */
    private int fieldEnd(ClassTree type, VariableTree field) {
        return type.getMembers().stream()
                .filter(other -> other instanceof VariableTree && start(other) == start(field))
                .mapToInt(this::end)
                .max()
                .orElseThrow();
    }

    /** The brace after all that can be in the head of a type. */
    private int bodyStart(ClassTree type) {
        var head = new ArrayList<Tree>(type.getTypeParameters());
        head.add(type.getModifiers());
        head.addAll(type.getImplementsClause());
        head.addAll(type.getPermitsClause());
        Optional.ofNullable(type.getExtendsClause()).ifPresent(head::add);
        type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field && isComponent(type, field))
                .forEach(head::add);
        var from = head.stream().mapToInt(this::end).max().orElse(0);
        return text.indexOf('{', Math.max(from, start(type)));
    }

    private static List<String> types(VariableTree parameter, Map<String, String> erasures) {
        var written = MemberName.type(parameter.getType().toString());
        var simple = written.replace("[]", "");
        return erasures.containsKey(simple)
                ? List.of(written, written.replace(simple, erasures.get(simple)))
                : List.of(written);
    }

    private static Map<String, String> with(
            Map<String, String> erasures, List<? extends TypeParameterTree> parameters) {
        var all = new HashMap<>(erasures);
        for (var parameter : parameters) {
            var bound = parameter.getBounds().stream()
                    .findFirst()
                    .map(each -> MemberName.type(each.toString()))
                    .orElse("Object");
            all.put(parameter.getName().toString(), all.getOrDefault(bound, bound));
        }
        return all;
    }

    private static List<String> with(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
