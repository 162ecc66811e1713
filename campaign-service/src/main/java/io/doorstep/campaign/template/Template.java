package io.doorstep.campaign.template;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "template")
class Template extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String html;

    @Column(name = "plain", nullable = false)
    private String text;

    @Convert(converter = DefaultsAsJson.class)
    @Column(nullable = false)
    private Map<String, String> defaults;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    Template(UUID id, TemplateText text) {
        this.id = id;
        this.name = text.name();
        this.subject = text.subject();
        this.html = text.html();
        this.text = text.text();
        this.defaults = Map.copyOf(text.defaults());
    }

    void rewrite(TemplateText next) {
        this.name = next.name();
        this.subject = next.subject();
        this.html = next.html();
        this.text = next.text();
        this.defaults = Map.copyOf(next.defaults());
    }

    RenderedMail render(Map<String, String> known) {
        Map<String, String> values = new HashMap<>(defaults);
        known.forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value);
            }
        });
        return new RenderedMail(
                Mustaches.text(subject, values), Mustaches.html(html, values), Mustaches.text(text, values));
    }

    UUID id() {
        return id;
    }

    StoredTemplate toStored() {
        return new StoredTemplate(
                id, new TemplateText(name, subject, html, text, defaults), version == null ? 0 : version);
    }
}
