package io.doorstep.localstack.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The two pages of the mailbox; whatever comes out of a mail is escaped.
final class MailboxHtml {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1d2733 }
            table { border-collapse: collapse; width: 100%% }
            th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #d8dee6; vertical-align: top }
            a { color: #0b5394 } pre { white-space: pre-wrap; background: #f4f6f8; padding: 1rem }
            iframe { width: 100%%; height: 60vh; border: 1px solid #d8dee6 } .empty { color: #5b6875 }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    private MailboxHtml() {}

    static String list(List<Mail> mails, Optional<String> to) {
        String rows = mails.stream().map(MailboxHtml::row).collect(Collectors.joining("\n"));
        String table = mails.isEmpty()
                ? "<p class=\"empty\">No mail yet.</p>"
                : "<table><thead><tr><th>Received</th><th>To</th><th>From</th><th>Subject</th></tr></thead><tbody>\n"
                        + rows + "\n</tbody></table>";
        String form =
                "<form method=\"get\" action=\"/\"><label>To <input type=\"email\" name=\"to\" value=\"%s\"></label>"
                                .formatted(escape(to.orElse("")))
                        + " <button>Show</button></form>";
        return FRAME.formatted("Mailbox", "<h1>Mailbox</h1>\n" + form + "\n" + table);
    }

    static String message(Mail mail) {
        String headers = mail.headers().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .map(MailboxHtml::escape)
                .collect(Collectors.joining("\n"));
        String html = mail.html() == null
                ? ""
                : "<iframe sandbox=\"allow-popups\" title=\"The mail\" src=\"/messages/%s/html\"></iframe>"
                        .formatted(escape(mail.id()));
        return FRAME.formatted(escape(mail.subject()), """
                        <p><a href="/">All mails</a> · <a href="/messages/%s/source">Source</a></p>
                        <h1>%s</h1>
                        <table><tbody>
                        <tr><th>From</th><td>%s</td></tr>
                        <tr><th>To</th><td>%s</td></tr>
                        <tr><th>Received</th><td>%s</td></tr>
                        </tbody></table>
                        %s
                        <pre>%s</pre>
                        <details><summary>Headers</summary><pre>%s</pre></details>""".formatted(
                        escape(mail.id()),
                        escape(mail.subject()),
                        escape(mail.from()),
                        escape(String.join(", ", mail.to())),
                        escape(mail.receivedAt()),
                        html,
                        escape(mail.text()),
                        headers));
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td><a href=\"/messages/%s\">%s</a></td></tr>"
                .formatted(
                        escape(mail.receivedAt()),
                        escape(String.join(", ", mail.to())),
                        escape(mail.from()),
                        escape(mail.id()),
                        escape(mail.subject().isBlank() ? "(no subject)" : mail.subject()));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
