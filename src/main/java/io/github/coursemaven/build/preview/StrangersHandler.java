package io.github.coursemaven.build.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.Executor;

/**
 * Lets few threads read the requests of everybody on a network. Who knows the token is answered by another one: phones listen for
 * hours, and would leave none.
 *
 * @param threads for those who know the token
 */
record StrangersHandler(HttpHandler handler, RemoteToken token, Executor threads) implements HttpHandler {

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (Answer.path(exchange).filter(token::isFirstOf).isPresent()) {
            threads.execute(() -> answer(exchange));
        } else {
            handler.handle(exchange);
        }
    }

    /** A phone that has gone needs no answer. */
    private void answer(HttpExchange exchange) {
        try (exchange) {
            handler.handle(exchange);
        } catch (IOException e) {
            exchange.close();
        }
    }
}
