package io.doorstep.localstack.command;

import io.doorstep.localstack.ground.Folders;
import io.doorstep.localstack.ground.Installation;
import java.io.Console;
import java.nio.file.Files;

/// Forgets everything, after asking.
final class Reset {

    private final Installation installation;

    Reset(Installation installation) {
        this.installation = installation;
    }

    int run(boolean agreed) {
        if (Files.notExists(installation.home())) {
            System.out.println("There is nothing to delete.");
            return 0;
        }
        if (!agreed && !asksAndHearsYes()) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        new Down(installation).run();
        Folders.delete(installation.home());
        System.out.println("Deleted " + installation.home() + ".");
        return 0;
    }

    private boolean asksAndHearsYes() {
        Console console = System.console();
        String question = "This deletes all data in " + installation.home()
                + ": databases, events, mails, secrets. Type yes to go on: ";
        if (console == null) {
            System.out.println(question);
            return false;
        }
        return "yes".equals(console.readLine("%s", question));
    }
}
