package io.doorstep.localstack.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/// The HTTP side: a page for people, `/api/messages` for programs.
final class MailboxPage {

    private static final String API = "/api/messages";
    private static final String MESSAGES = "/messages/";
    private static final int MOST_LISTED = 1000;

    private final HttpServer server;
    private final ExecutorService workers;
    private final Mails mails;
    private final JsonMapper json = JsonMapper.builder().build();

    private MailboxPage(HttpServer server, ExecutorService workers, Mails mails) {
        this.server = server;
        this.workers = workers;
        this.mails = mails;
    }

    static MailboxPage open(int port, Mails mails) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        var page = new MailboxPage(server, workers, mails);
        server.setExecutor(workers);
        server.createContext("/", page::answer);
        server.start();
        return page;
    }

    void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answerTo(exchange));
        } catch (IOException | RuntimeException e) {
            System.err.println("The mailbox page could not answer: " + e);
            throw e;
        }
    }

    private Answer answerTo(HttpExchange exchange) throws IOException {
        if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
            return Answer.text(403, "This page is for this machine only.");
        }
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Answer.text(405, "This mailbox is only read.");
        }
        URI uri = exchange.getRequestURI();
        String path = uri.getPath();
        if (path.equals("/")) {
            return Answer.page(MailboxHtml.list(mails.list(wanted(uri), limit(uri)), Query.find(uri, "to")));
        } else if (path.equals(API)) {
            return Answer.json(json.writeValueAsString(Map.of("items", whole(mails.list(wanted(uri), limit(uri))))));
        } else if (path.startsWith(API + "/")) {
            return mails.find(path.substring(API.length() + 1))
                    .map(mail -> Answer.json(json.writeValueAsString(mail)))
                    .orElseGet(MailboxPage::unknown);
        } else if (path.startsWith(MESSAGES)) {
            return message(path.substring(MESSAGES.length()));
        }
        return unknown();
    }

    private Answer message(String rest) throws IOException {
        String id = rest.replaceFirst("/.*", "");
        String view = rest.substring(id.length());
        return switch (view) {
            case "" ->
                mails.find(id).map(MailboxHtml::message).map(Answer::page).orElseGet(MailboxPage::unknown);
            case "/html" ->
                mails.find(id)
                        .flatMap(mail -> Optional.ofNullable(mail.html()))
                        .map(Answer::foreignPage)
                        .orElseGet(MailboxPage::unknown);
            case "/source" ->
                mails.findSource(id)
                        .map(bytes -> Answer.text(200, new String(bytes, StandardCharsets.UTF_8)))
                        .orElseGet(MailboxPage::unknown);
            default -> unknown();
        };
    }

    private List<Mail> whole(List<Mail> listed) throws IOException {
        var items = new ArrayList<Mail>();
        for (Mail mail : listed) {
            mails.find(mail.id()).ifPresent(items::add);
        }
        return items;
    }

    private static Predicate<Mail> wanted(URI uri) {
        Optional<String> to = Query.find(uri, "to");
        return mail -> to.map(mail::isFor).orElse(true);
    }

    private static int limit(URI uri) {
        return Query.find(uri, "limit")
                .filter(limit -> limit.matches("\\d{1,4}"))
                .map(limit -> Math.min(Integer.parseInt(limit), MOST_LISTED))
                .orElse(100);
    }

    /// A page of another site that points its own name at this machine is refused.
    private static boolean isLocal(@org.jspecify.annotations.Nullable String host) {
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    private static Answer unknown() {
        return Answer.text(404, "There is no such mail.");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
