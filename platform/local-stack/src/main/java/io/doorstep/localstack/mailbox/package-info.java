/// A mailbox on the machine: it takes every mail by SMTP, keeps it as a file and shows it on a page. Nothing leaves.
@NullMarked
package io.doorstep.localstack.mailbox;

import org.jspecify.annotations.NullMarked;
