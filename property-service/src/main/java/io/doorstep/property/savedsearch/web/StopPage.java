package io.doorstep.property.savedsearch.web;

final class StopPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Alerts</title>
            <style>body{font:16px/1.5 Helvetica,Arial,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}
            button{font:inherit;padding:.6rem 1.2rem;min-height:44px}</style></head>
            <body><main><h1>Alerts</h1>%s</main></body>
            </html>
            """;

    static final String ASKING = FRAME.formatted("""
            <p>Do you want to hear of no more homes from us?</p>
            <form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click">
            <button type="submit">Stop my alerts</button></form>""");

    static final String DONE =
            FRAME.formatted("<p>Your alerts are stopped. You will hear of no more homes from us.</p>");

    private StopPage() {}
}
