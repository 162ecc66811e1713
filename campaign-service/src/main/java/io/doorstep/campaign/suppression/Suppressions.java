package io.doorstep.campaign.suppression;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Suppressions extends Repository<Suppression, UUID> {

    @Transactional
    Suppression save(Suppression suppression);

    @Transactional
    void delete(Suppression suppression);

    Optional<Suppression> findById(UUID id);

    Optional<Suppression> findByEmailOrEmailSeal(String email, String emailSeal);

    @Query("select s from Suppression s where s.id < :before order by s.id desc")
    List<Suppression> findBefore(UUID before, Limit limit);
}
