package io.doorstep.campaign.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Templates extends JpaRepository<Template, UUID> {

    @Override
    Optional<Template> findById(UUID id);

    @Query("select t from Template t where t.id > :after order by t.id")
    List<Template> findAfter(UUID after, Limit limit);
}
