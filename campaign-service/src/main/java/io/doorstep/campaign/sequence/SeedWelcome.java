package io.doorstep.campaign.sequence;

import io.doorstep.campaign.template.TemplateText;
import io.doorstep.campaign.template.WriteOutcome;
import io.doorstep.campaign.template.WriteTemplate;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives an organization its welcome sequence: from then on it is theirs to change like any other.
@Component
public class SeedWelcome {

    private final Sequences sequences;
    private final WriteTemplate writeTemplate;
    private final JdbcClient jdbc;
    private final Ids ids;

    SeedWelcome(Sequences sequences, WriteTemplate writeTemplate, JdbcClient jdbc, Ids ids) {
        this.sequences = sequences;
        this.writeTemplate = writeTemplate;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Transactional
    public void seed() {
        welcome();
    }

    /// The organization's welcome, seeded now if a lead came before the news of the organization.
    Sequence welcome() {
        return sequences.findByKey(Sequence.WELCOME).orElseGet(() -> {
            waitForWhoeverPlantsToo();
            return sequences.findByKey(Sequence.WELCOME).orElseGet(this::plant);
        });
    }

    /// A lead and the news of its organization may come at the same moment; the lock ends with the transaction.
    private void waitForWhoeverPlantsToo() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "welcome:" + Tenancy.current())
                .query((_, _) -> true)
                .single();
    }

    private Sequence plant() {
        UUID thanks = template("thanks", "Welcome: thank you", "Thank you for getting in touch, {{firstName}}");
        UUID followUp = template("follow-up", "Welcome: two days later", "{{firstName}}, may we help you further?");
        return sequences.saveAndFlush(new Sequence(
                ids.next(),
                Sequence.WELCOME,
                "Welcome",
                List.of(new SequenceStep(Duration.ZERO, thanks), new SequenceStep(Duration.ofDays(2), followUp))));
    }

    private UUID template(String file, String name, String subject) {
        TemplateText text = new TemplateText(
                name, subject, read(file + ".html"), read(file + ".txt"), Map.of("firstName", "there"));
        return switch (writeTemplate.create(text)) {
            case WriteOutcome.Written(var template) -> template.id();
            case WriteOutcome.Unreadable(var part, var fault) ->
                throw new IllegalStateException(file + " " + part + ": " + fault);
            case WriteOutcome.NotFound() -> throw new IllegalStateException(file + " was not created");
        };
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("welcome/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
