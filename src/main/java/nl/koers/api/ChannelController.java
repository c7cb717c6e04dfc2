package nl.koers.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.koers.activity.ActivityState;
import nl.koers.activity.ActivityWatch;
import nl.koers.activity.PageActivity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/channels", produces = MediaType.APPLICATION_JSON_VALUE)
class ChannelController {

    private final Channels channels;
    private final ActivityWatch watch;
    private final Workspaces workspaces;

    ChannelController(Channels channels, ActivityWatch watch, Workspaces workspaces) {
        this.channels = channels;
        this.watch = watch;
        this.workspaces = workspaces;
    }

    /** What a program says about a new channel. */
    record ChannelBody(
            @Nullable Platform platform,
            @Nullable String name,
            @Nullable String address,
            @Nullable Integer activityDays,
            @Nullable ChannelStatus status,
            @Nullable String statusReason) {

        ChannelData data() {
            RequiredFields required = new RequiredFields();
            required.check("platform", platform);
            required.check("name", name);
            return new ChannelData(
                    required.given(platform),
                    required.given(name),
                    address == null ? "" : address,
                    activityDays == null ? ChannelData.DEFAULT_ACTIVITY_DAYS : activityDays,
                    status == null ? ChannelStatus.IN_USE : status,
                    statusReason == null ? "" : statusReason);
        }
    }

    record ChannelAnswer(
            long id,
            long version,
            Platform platform,
            String name,
            String address,
            int activityDays,
            ChannelStatus status,
            String statusReason) {

        static ChannelAnswer of(Channel channel) {
            ChannelData data = channel.data();
            return new ChannelAnswer(
                    channel.id().value(),
                    channel.version(),
                    data.platform(),
                    data.name(),
                    data.address(),
                    data.activityDays(),
                    data.status(),
                    data.statusReason());
        }
    }

    record ActivityAnswer(
            String channel,
            long channelId,
            ActivityState state,
            @Nullable LocalDate completeUntil,
            @Nullable LocalDate lastPost,
            @Nullable Integer silenceDays) {

        static ActivityAnswer of(PageActivity page) {
            return new ActivityAnswer(
                    page.channel().name(),
                    page.channel().id().value(),
                    page.state(),
                    page.completeUntil(),
                    page.lastPost(),
                    page.silenceDays());
        }
    }

    @GetMapping
    List<ChannelAnswer> all() {
        return channels.all().stream().map(ChannelAnswer::of).toList();
    }

    @GetMapping("/{id}")
    ChannelAnswer one(@PathVariable("id") long id) {
        return channels.find(new ChannelId(id)).map(ChannelAnswer::of).orElseThrow();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChannelAnswer> create(@RequestBody ChannelBody body) {
        Channel channel = channels.create(body.data());
        URI location =
                URI.create(ApiConfiguration.ROOT + "/channels/" + channel.id().value());
        return ResponseEntity.created(location).body(ChannelAnswer.of(channel));
    }

    @GetMapping("/activity")
    List<ActivityAnswer> activity(
            @RequestParam(value = "asOf", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate asOf) {
        return watch.all(asOf == null ? workspaces.today() : asOf).stream()
                .map(ActivityAnswer::of)
                .toList();
    }
}
