package io.doorstep.notification.recipient;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the company's name and time zone as identity last told them.
@Component
public class FollowCompany {

    private final Companies companies;

    FollowCompany(Companies companies) {
        this.companies = companies;
    }

    @Transactional
    public void follow(String name, @Nullable String timezone) {
        ZoneId zone = zoneOf(timezone);
        companies
                .findById(Tenancy.current())
                .orElseGet(() -> companies.save(new Company(Tenancy.current(), name, zone)))
                .become(name, zone);
    }

    public Optional<Letterhead> findLetterhead() {
        return companies.findById(Tenancy.current()).map(Company::toLetterhead);
    }

    private static ZoneId zoneOf(@Nullable String timezone) {
        try {
            return timezone == null ? ZoneOffset.UTC : ZoneId.of(timezone);
        } catch (DateTimeException unknownZone) {
            return ZoneOffset.UTC;
        }
    }
}
