package io.doorstep.campaign.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows templates, as written or with values in place.
@Component
public class ReadTemplates {

    private final Templates templates;

    ReadTemplates(Templates templates) {
        this.templates = templates;
    }

    @Transactional(readOnly = true)
    public List<StoredTemplate> listAfter(UUID id, int limit) {
        return templates.findAfter(id, Limit.of(limit)).stream()
                .map(Template::toStored)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<StoredTemplate> find(UUID id) {
        return templates.findById(id).map(Template::toStored);
    }

    /// @param known values by name; blank ones count as missing
    @Transactional(readOnly = true)
    public Optional<RenderedMail> render(UUID id, Map<String, String> known) {
        return templates.findById(id).map(template -> template.render(known));
    }
}
