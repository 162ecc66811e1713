package io.doorstep.tablekit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.TableShape;
import io.doorstep.tablekit.UnreadableTableException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRunTests {

    private static final UUID TENANT = UUID.randomUUID();
    private static final UUID IMPORT = UUID.randomUUID();

    @TempDir
    private Path root;

    @Test
    void takesAFilePortionByPortionAndLetsGoOfIt() {
        ImportFolder folder = new ImportFolder(root);
        Notes work = new Notes(0);

        asTenant(() -> new FileRun(folder).run(IMPORT, keep(folder, rows(1200)), work));

        assertThat(work.said).containsExactly("begin 1200", "take 0+500", "take 500+500", "take 1000+200", "complete");
        assertThat(work.firstLines).containsExactly(2L, 502L, 1002L);
        asTenant(() -> assertThat(folder.fileOf(IMPORT)).doesNotExist());
    }

    @Test
    void goesOnBehindTheRowsThatAreIn() {
        ImportFolder folder = new ImportFolder(root);
        Notes work = new Notes(500);

        asTenant(() -> new FileRun(folder).run(IMPORT, keep(folder, rows(600)), work));

        assertThat(work.said).containsExactly("begin 600", "take 500+100", "complete");
        assertThat(work.firstLines).containsExactly(502L);
    }

    @Test
    void leavesTheFileToWhoeverIsFurther() {
        ImportFolder folder = new ImportFolder(root);
        Notes work = new Notes(0);
        work.somebodyIsFurther = true;

        asTenant(() -> new FileRun(folder).run(IMPORT, keep(folder, rows(10)), work));

        assertThat(work.said).containsExactly("begin 10", "take 0+10");
        asTenant(() -> assertThat(folder.fileOf(IMPORT)).exists());
    }

    @Test
    void givesUpWhatBreaksAgainAndAgain() {
        ImportFolder folder = new ImportFolder(root);
        Notes work = new Notes(0);
        work.attempts = 9;

        asTenant(() -> new FileRun(folder).run(IMPORT, keep(folder, rows(10)), work));

        assertThat(work.said).containsExactly("begin 10", "fail It could not be completed after several attempts.");
    }

    @Test
    void saysWhenTheFileIsGone() {
        ImportFolder folder = new ImportFolder(root);
        Notes work = new Notes(0);

        asTenant(() -> {
            TableShape shape = keep(folder, rows(10));
            folder.remove(IMPORT);
            new FileRun(folder).run(IMPORT, shape, work);
        });

        assertThat(work.said).containsExactly("fail The file is no longer there. Send it again.");
    }

    @Test
    void keepsNoFileWhoseColumnsCannotBeTold() {
        ImportFolder folder = new ImportFolder(root);

        asTenant(() -> {
            assertThatThrownBy(() -> keep(folder, "id,id\n1,2\n"))
                    .isInstanceOf(UnreadableTableException.class)
                    .hasMessageContaining("no name empty or used twice");
            assertThatThrownBy(() -> keep(folder, ""))
                    .isInstanceOf(UnreadableTableException.class)
                    .hasMessage("The file is empty.");
            assertThat(folder.fileOf(IMPORT)).doesNotExist();
        });
    }

    @Test
    void keepsNoFileWhosePlanIsRefused() {
        ImportFolder folder = new ImportFolder(root);

        asTenant(() -> {
            assertThatThrownBy(() -> folder.keep(IMPORT, content("id\n1\n"), header -> {
                        throw new IllegalArgumentException("No column is the reference.");
                    }))
                    .isInstanceOf(UnreadableTableException.class)
                    .hasMessage("No column is the reference.");
            assertThat(folder.fileOf(IMPORT)).doesNotExist();
        });
    }

    @Test
    void keepsEachTenantsFilesApart() {
        ImportFolder folder = new ImportFolder(root);

        asTenant(() -> keep(folder, rows(1)));

        Tenancy.runAs(UUID.randomUUID(), () -> assertThat(folder.fileOf(IMPORT)).doesNotExist());
        asTenant(() -> assertThat(folder.fileOf(IMPORT)).exists());
    }

    private static void asTenant(Runnable work) {
        Tenancy.runAs(TENANT, work);
    }

    private static TableShape keep(ImportFolder folder, String table) {
        return folder.keep(IMPORT, content(table), FileHeader::shape);
    }

    private static ByteArrayInputStream content(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining("\n", "id\n", "\n"));
    }

    /// Writes down what it is told.
    private static final class Notes implements FileWork {

        private final long done;
        private final List<String> said = new ArrayList<>();
        private final List<Long> firstLines = new ArrayList<>();
        private boolean somebodyIsFurther;
        private int attempts = 1;

        Notes(long done) {
            this.done = done;
        }

        @Override
        public int begin(Iterator<TableRow> rows) {
            int count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            said.add("begin " + count);
            return attempts;
        }

        @Override
        public long rowsDone() {
            return done;
        }

        @Override
        public boolean take(long taken, List<TableRow> portion) {
            said.add("take " + taken + "+" + portion.size());
            firstLines.add(portion.getFirst().line());
            return !somebodyIsFurther;
        }

        @Override
        public void complete() {
            said.add("complete");
        }

        @Override
        public void fail(String why) {
            said.add("fail " + why);
        }
    }
}
