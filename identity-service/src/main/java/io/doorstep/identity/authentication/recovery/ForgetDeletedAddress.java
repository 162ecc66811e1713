package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.membership.AccountDeleted;
import io.doorstep.identity.proof.UseProof;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What is known of an address, and its open links, go with the account.
@Component
class ForgetDeletedAddress {

    private final EmailVerifications verifications;
    private final UseProof useProof;

    ForgetDeletedAddress(EmailVerifications verifications, UseProof useProof) {
        this.verifications = verifications;
        this.useProof = useProof;
    }

    @EventListener
    void on(AccountDeleted event) {
        verifications.forget(event.userId());
        useProof.forgetAllOf(event.userId());
    }
}
