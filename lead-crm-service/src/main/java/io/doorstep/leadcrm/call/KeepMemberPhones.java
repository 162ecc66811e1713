package io.doorstep.leadcrm.call;

import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.person.ReadContact;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the phones on which members are reached.
@Component
@Transactional
class KeepMemberPhones {

    private final MemberPhones phones;
    private final FindAgent findAgent;
    private final ReadContact readContact;

    KeepMemberPhones(MemberPhones phones, FindAgent findAgent, ReadContact readContact) {
        this.phones = phones;
        this.findAgent = findAgent;
        this.readContact = readContact;
    }

    @Transactional(readOnly = true)
    Optional<MemberPhone> find(UUID user) {
        return phones.find(user);
    }

    /// @param precondition refuses a version that is not the one that the caller has seen; 0 when there was none
    /// @return nothing when this is no phone number
    Optional<MemberPhone> put(UUID user, String written, IntConsumer precondition) {
        MemberPhone before = phones.find(user).orElse(null);
        precondition.accept(before == null ? 0 : before.version());
        return readContact.readPhone(written).map(number -> {
            MemberPhone phone = before == null ? new MemberPhone(user, number) : before;
            phone.become(number);
            return phones.saveAndFlush(phone);
        });
    }

    boolean isOfAgent(UUID user) {
        return findAgent.find(user).isPresent();
    }

    /// @return whether there was one
    boolean forget(UUID user) {
        Optional<MemberPhone> phone = phones.find(user);
        phone.ifPresent(phones::delete);
        return phone.isPresent();
    }
}
