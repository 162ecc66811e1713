package io.doorstep.campaign.suppression;

final class UnsubscribePage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Unsubscribe</title>
            <style>body{font:16px/1.5 Helvetica,Arial,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}
            button{font:inherit;padding:.6rem 1.2rem;min-height:44px}</style></head>
            <body><main><h1>Unsubscribe</h1>%s</main></body>
            </html>
            """;

    static final String ASKING = FRAME.formatted("""
            <p>Do you want to get no more marketing e-mails from us?</p>
            <form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click">
            <button type="submit">Unsubscribe me</button></form>""");

    static final String DONE =
            FRAME.formatted("<p>You are unsubscribed. You will get no more marketing e-mails from us.</p>");

    private UnsubscribePage() {}
}
