package io.doorstep.identity.organization;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Knows whose a slug is, over all tenants.
@Component
class SlugDirectory {

    private final JdbcClient jdbc;

    SlugDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<UUID> find(String slug) {
        return jdbc.sql("select organization_of_slug(:slug)")
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }

    /// The first free one of `acme`, `acme-2`, `acme-3` …; held against others until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    Slug claim(Slug wanted) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('slug:' || :slug, 0))")
                .param("slug", wanted.text())
                .query((_, _) -> 0)
                .single();
        int number = 1;
        while (find(wanted.numbered(number).text()).isPresent()) {
            number++;
        }
        return wanted.numbered(number);
    }
}
