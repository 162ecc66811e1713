package io.doorstep.campaign.template;

import java.util.Map;
import java.util.UUID;

record TemplateResponse(UUID id, String name, String subject, String html, String text, Map<String, String> defaults) {

    static TemplateResponse of(StoredTemplate template) {
        return new TemplateResponse(
                template.id(),
                template.text().name(),
                template.text().subject(),
                template.text().html(),
                template.text().text(),
                template.text().defaults());
    }
}
