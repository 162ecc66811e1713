package io.doorstep.kit.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/// The notes of the bound tenant.
@Transactional(readOnly = true)
public interface Notes extends JpaRepository<Note, UUID> {

    @Query(value = "select text from note order by id", nativeQuery = true)
    List<String> textsByNativeQuery();

    @Query(value = "select xmin\\:\\:text from note where text = ?1", nativeQuery = true)
    String transactionOf(String text);
}
