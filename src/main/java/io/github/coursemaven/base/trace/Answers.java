package io.github.coursemaven.base.trace;

import io.github.coursemaven.base.trace.Question.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build learned from the disk, apart from what it writes itself.
 *
 * @param byQuestion a checksum of each answer; the questions are texts, sorted, with paths relative to a folder
 */
public record Answers(SortedMap<String, String> byQuestion) {

    private static final String NAMES = "/";

    public Answers {
        byQuestion = new TreeMap<>(byQuestion);
    }

    /**
     * The answers that a build got.
     *
     * @param folder that paths are relative to, absolute
     * @param own what the build writes
     * @return empty if the disk has changed while the build ran
     */
    public static Optional<Answers> of(DiskTrace trace, Path folder, OwnFiles own) {
        var plain = TracedFileSystem.plain(folder);
        trace.readAgainWhatIsLarge();
        var isSteady = trace.unsteady().stream().noneMatch(question -> isAsked(question, own));
        return Optional.of(of(trace.answers(), plain, own)).filter(answers -> isSteady);
    }

    private static Answers of(Map<Question, String> answers, Path folder, OwnFiles own) {
        var texts = new TreeMap<String, String>();
        answers.forEach((question, answer) -> {
            if (isAsked(question, own)) {
                texts.put(text(question, folder), Checksum.of(withoutOwn(question, answer, own)));
            }
        });
        return new Answers(texts);
    }

    /** What the disk now answers in another way. */
    public Changes changes(Path folder, OwnFiles own) {
        var plain = TracedFileSystem.plain(folder);
        var trace = new DiskTrace();
        for (var text : byQuestion.keySet()) {
            trace.ask(question(text, plain));
        }
        var now = of(trace.answers(), plain, own).byQuestion();
        return new Changes(byQuestion.entrySet().stream()
                .filter(answer -> !answer.getValue().equals(now.get(answer.getKey())))
                .map(Map.Entry::getKey)
                .toList());
    }

    /**
     * Whether a file had certain bytes.
     *
     * @param file relative to the folder of the answers
     */
    public boolean have(String file, byte[] bytes) {
        return Checksum.of(Checksum.of(bytes)).equals(byQuestion.get(Kind.BYTES + " " + file));
    }

    /**
     * These answers and those that a later build got, which has asked some of the same questions.
     *
     * @param edited files whose bytes had changed before that, relative to the folder of the answers
     * @return empty if something else has changed meanwhile
     */
    public Optional<Answers> with(Answers later, Collection<String> edited) {
        var all = new TreeMap<>(byQuestion);
        edited.forEach(file -> all.remove(Kind.BYTES + " " + file));
        for (var answer : later.byQuestion.entrySet()) {
            var known = all.getOrDefault(answer.getKey(), answer.getValue());
            if (!known.equals(answer.getValue())) {
                return Optional.empty();
            }
            all.put(answer.getKey(), known);
        }
        return Optional.of(new Answers(all));
    }

    /** What the build writes is not asked about, nor is whether the folders above that exist, which it makes. */
    private static boolean isAsked(Question question, OwnFiles own) {
        return !own.has(question.path()) && (question.kind() == Kind.NAMES || !own.isIn(question.path()));
    }

    private static String withoutOwn(Question question, String answer, OwnFiles own) {
        if (question.kind() != Kind.NAMES) {
            return answer;
        }
        var names = new ArrayList<>(List.of(answer.split(NAMES, -1)));
        names.removeIf(name -> own.leadsFrom(question.path().resolve(name)));
        return String.join(NAMES, names);
    }

    private static String text(Question question, Path folder) {
        var isOnSameDisk = Objects.equals(folder.getRoot(), question.path().getRoot());
        return question.kind() + " " + (isOnSameDisk ? folder.relativize(question.path()) : question.path());
    }

    private static Question question(String text, Path folder) {
        var space = text.indexOf(' ');
        return new Question(
                Kind.valueOf(text.substring(0, space)),
                folder.resolve(text.substring(space + 1)).normalize());
    }
}
