package io.doorstep.notification.recipient;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the company's name, time zone and way to write days as identity last told them.
@Component
public class FollowCompany {

    private final Companies companies;

    FollowCompany(Companies companies) {
        this.companies = companies;
    }

    @Transactional
    public void follow(CompanyStyle style) {
        companies
                .findById(Tenancy.current())
                .orElseGet(() -> companies.save(new Company(Tenancy.current(), style)))
                .become(style);
    }

    public Optional<Letterhead> findLetterhead() {
        return companies.findById(Tenancy.current()).map(Company::toLetterhead);
    }
}
