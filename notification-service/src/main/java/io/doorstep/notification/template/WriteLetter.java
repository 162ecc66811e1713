package io.doorstep.notification.template;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes an e-mail: the template's content inside the base layout with the company's name and the year.
@Component
public class WriteLetter {

    private final TemplateFolder folder;

    WriteLetter(TemplateFolder folder) {
        this.folder = folder;
    }

    public Letter write(String template, Map<String, ?> facts, String company, Year year) {
        String subject = folder.text(template + "/title.txt").execute(facts).strip();
        String html = folder.html(template + "/body.html").execute(facts);
        String text = folder.text(template + "/body.txt").execute(facts);
        return new Letter(
                subject,
                folder.html("layout.html").execute(frame(subject, html, company, year)),
                folder.text("layout.txt").execute(frame(subject, text, company, year)));
    }

    private static Map<String, Object> frame(String subject, String content, String company, Year year) {
        Map<String, Object> frame = new HashMap<>();
        frame.put("subject", subject);
        frame.put("content", content.strip());
        frame.put("company", company);
        frame.put("year", year.getValue());
        return frame;
    }
}
