package io.doorstep.leadcrm.call;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PhoneCalls extends JpaRepository<PhoneCall, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PhoneCall c where c.id = :id")
    Optional<PhoneCall> findToChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PhoneCall c where c.providerSid = :sid")
    Optional<PhoneCall> findToChange(String sid);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PhoneCall c where c.enquiryId = :enquiry order by c.id")
    List<PhoneCall> listWaitingWith(UUID enquiry);
}
