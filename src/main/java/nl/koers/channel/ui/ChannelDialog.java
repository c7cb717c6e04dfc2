package nl.koers.channel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** Makes a channel, or changes one. What the door refuses is shown at the field. */
final class ChannelDialog extends Dialog {

    private final transient Channels channels;
    private final transient @Nullable Channel channel;
    private final SerializableConsumer<Channel> saved;
    private final FormErrors errors = new FormErrors();
    private final Div messages = new Div();
    private final Select<Platform> platform;
    private final TextField name;
    private final TextField address;
    private final IntegerField activityDays;
    private final Select<ChannelStatus> status;
    private final TextArea statusReason;

    /**
     * @param channel null for a new one
     * @param saved takes the channel as it was kept
     */
    ChannelDialog(Channels channels, @Nullable Channel channel, SerializableConsumer<Channel> saved) {
        this.channels = channels;
        this.channel = channel;
        this.saved = saved;
        platform = errors.bind("platform", new Select<>());
        platform.setLabel(getTranslation("channel.field.platform"));
        platform.setItems(Platform.values());
        platform.setItemLabelGenerator(item -> getTranslation("platform." + item));
        name = errors.bind("name", new TextField(getTranslation("channel.field.name")));
        address = errors.bind("address", new TextField(getTranslation("channel.field.address")));
        address.setPlaceholder("https://");
        activityDays = errors.bind("activityDays", new IntegerField(getTranslation("channel.field.activityDays")));
        activityDays.setHelperText(getTranslation("channel.help.activityDays"));
        activityDays.setStepButtonsVisible(true);
        status = errors.bind("status", new Select<>());
        status.setLabel(getTranslation("channel.field.status"));
        status.setItems(ChannelStatus.values());
        status.setItemLabelGenerator(item -> getTranslation("channel.status." + item));
        statusReason = errors.bind("statusReason", new TextArea(getTranslation("channel.field.statusReason")));
        statusReason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        status.addValueChangeListener(change -> showReason());
        platform.addValueChangeListener(change -> propose(change.getValue()));
        fill(channel == null ? null : channel.data());
        compose();
    }

    private void compose() {
        setHeaderTitle(getTranslation(channel == null ? "channel.dialog.new" : "channel.dialog.edit"));
        setWidth("560px");
        Div form = new Div(platform, activityDays, name, address, status, statusReason);
        form.addClassName("form");
        name.addClassName("wide");
        address.addClassName("wide");
        status.addClassName("wide");
        statusReason.addClassName("wide");
        messages.addClassName("dialog-messages");
        add(messages, form);
        Button save = new Button(getTranslation("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void fill(@Nullable ChannelData data) {
        if (data != null) {
            platform.setValue(data.platform());
            name.setValue(data.name());
            address.setValue(data.address());
            statusReason.setValue(data.statusReason());
        }
        activityDays.setValue(data == null ? ChannelData.DEFAULT_ACTIVITY_DAYS : data.activityDays());
        status.setValue(data == null ? ChannelStatus.IN_USE : data.status());
        showReason();
    }

    /** Most have one page on a platform and call it by that name; whatever is written in the field stays. */
    private void propose(@Nullable Platform chosen) {
        String proposed = proposed(chosen);
        name.setPlaceholder(proposed);
        name.setHelperText(proposed.isEmpty() ? null : getTranslation("channel.help.name", proposed));
    }

    private String proposed(@Nullable Platform chosen) {
        boolean isKnown = channel == null && chosen != null && chosen != Platform.OTHER;
        return isKnown ? getTranslation("platform." + chosen) : "";
    }

    private void showReason() {
        statusReason.setVisible(status.getValue() != ChannelStatus.IN_USE);
    }

    private void save() {
        messages.removeAll();
        errors.clear();
        try {
            Channel kept = keep(read());
            close();
            Notice.done(getTranslation("channel.saved", kept.name()));
            saved.accept(kept);
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(this::say);
        } catch (EditConflict conflict) {
            say(getTranslation(EditConflict.KEY));
        }
    }

    private Channel keep(ChannelData data) {
        return channel == null ? channels.create(data) : channels.change(channel.id(), channel.version(), data);
    }

    private ChannelData read() {
        if (platform.getValue() == null) {
            throw new InvalidInput("platform", "channel.platform.required");
        }
        Integer days = activityDays.getValue();
        ChannelStatus decided = status.getValue();
        return new ChannelData(
                platform.getValue(),
                name.isEmpty() ? proposed(platform.getValue()) : name.getValue(),
                address.getValue(),
                days == null ? 0 : days,
                decided,
                decided == ChannelStatus.IN_USE ? "" : statusReason.getValue());
    }

    private void say(String sentence) {
        messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
    }
}
