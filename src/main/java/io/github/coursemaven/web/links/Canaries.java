package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Exchange;
import io.github.coursemaven.web.http.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

/** Hosts that should answer wherever there is a network, so that one can be told from a course whose links are all dead. */
final class Canaries {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int MOST = 5;

    private final Collection<WebAddress> addresses;
    private final Exchange exchange;
    private final ExecutorService threads;

    /** What asking them says of the network. */
    enum Said {
        UP,
        DOWN,
        /** There is none that could be asked. */
        NOTHING
    }

    /** @param addresses that may be asked, the best first */
    Canaries(Collection<WebAddress> addresses, Exchange exchange, ExecutorService threads) {
        this.addresses = List.copyOf(addresses);
        this.exchange = exchange;
        this.threads = threads;
    }

    /**
     * Asks a few of them all at once, for some seconds at most.
     *
     * @param more that are asked after the others, if there are not enough of them
     * @param proof whether an answer shows that there is a network
     */
    Said ask(Collection<WebAddress> more, BiPredicate<WebAddress, Answer> proof) throws InterruptedException {
        var asked = new ArrayList<>(addresses);
        asked.addAll(more);
        var answers = new ExecutorCompletionService<Said>(threads);
        var pending = new ArrayList<Future<Said>>();
        for (var address : asked.stream().distinct().limit(MOST).toList()) {
            pending.add(answers.submit(() -> said(
                    address, exchange.ask(new Question(address, true, false, Optional.empty()), PATIENCE), proof)));
        }
        try {
            return best(answers, pending.size());
        } finally {
            pending.forEach(each -> each.cancel(true));
        }
    }

    private static Said best(ExecutorCompletionService<Said> answers, int count) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var best = Said.NOTHING;
        for (var index = 0; index < count; index++) {
            var answer = Optional.ofNullable(answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS));
            if (answer.isEmpty()) {
                return Said.DOWN;
            }
            var said = said(answer.get());
            if (said == Said.UP) {
                return Said.UP;
            }
            best = said == Said.DOWN ? Said.DOWN : best;
        }
        return best;
    }

    private static Said said(Future<Said> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            return Said.NOTHING;
        }
    }

    private static Said said(WebAddress address, Answer answer, BiPredicate<WebAddress, Answer> proof) {
        if (proof.test(address, answer)) {
            return Said.UP;
        }
        return answer instanceof Failed failed && failed.failure().ofNetwork() ? Said.DOWN : Said.NOTHING;
    }
}
