package io.doorstep.identity.session;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Deletes what is known of a person's sessions in the bound organization, ended ones too.
@Component
public class ForgetSessions {

    private final JdbcClient jdbc;

    ForgetSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetAllOf(UUID userId) {
        jdbc.sql("delete from session where user_id = :user")
                .param("user", userId)
                .update();
    }
}
