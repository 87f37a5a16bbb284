package io.candor.feedback.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the directory treats people. */
@ConfigMapping(prefix = "candor.directory")
interface DirectorySettings {

    /** Months after somebody's last day in the directory until their name, addresses and other names go. */
    @WithDefault("24")
    int leaverMonths();
}
