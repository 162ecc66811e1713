package io.doorstep.property.customfield;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface CustomFieldRows extends JpaRepository<CustomField, UUID> {

    @Query("select f from CustomField f where f.name = ?1")
    Optional<CustomField> findByName(String name);

    @Query("select f from CustomField f where f.name > ?1 order by f.name limit ?2")
    List<CustomField> listAfter(String name, int limit);
}
