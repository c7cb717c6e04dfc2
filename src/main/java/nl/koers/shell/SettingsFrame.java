package nl.koers.shell;

/** A page of the settings: links to the other ones stand above its title. */
public abstract class SettingsFrame extends PageFrame {

    protected SettingsFrame() {
        above(SettingsMenu.links(getTranslation("settings.menu")));
    }
}
