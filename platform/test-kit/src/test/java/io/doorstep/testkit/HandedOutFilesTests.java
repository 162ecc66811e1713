package io.doorstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import io.doorstep.kit.security.RequiresPermission;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class HandedOutFilesTests {

    /// IDN-53
    @Test
    void anOperationThatHandsOutBytesWithoutAFilesNameIsFound() {
        assertThat(judge(Silent.class).hasViolation()).isTrue();
        assertThat(judge(Named.class).hasViolation()).isFalse();
        assertThat(judge(OfText.class).hasViolation()).isFalse();
    }

    private static EvaluationResult judge(Class<?> controller) {
        return KitArchitectureRules.whatIsHandedOutAsAFileSaysSo.evaluate(
                new ClassFileImporter().importClasses(controller));
    }

    private static final class Silent {

        @GetMapping("/silent")
        @RequiresPermission("note:read")
        ResponseEntity<byte[]> hand() {
            return ResponseEntity.ok(new byte[0]);
        }
    }

    private static final class Named {

        @GetMapping("/named")
        @RequiresPermission("note:read")
        ResponseEntity<byte[]> hand() {
            var name = ContentDisposition.attachment().filename("note.txt").build();
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                    .body(new byte[0]);
        }
    }

    private static final class OfText {

        @GetMapping("/text")
        @RequiresPermission("note:read")
        ResponseEntity<String> hand() {
            return ResponseEntity.ok("");
        }
    }
}
