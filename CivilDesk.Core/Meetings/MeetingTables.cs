using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Meetings;

internal sealed class MeetingTables : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<MeetingAttendee>, IEntityTypeConfiguration<MeetingHours>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings").HasKey(meeting => meeting.Id);
        builder.HasIndex(meeting => meeting.Number).IsUnique();
        builder.HasIndex(meeting => new { meeting.Status, meeting.StartsAt });
        builder.HasIndex(meeting => meeting.HeldOn);
        builder.HasIndex(meeting => meeting.ComplaintId);
        builder.HasIndex(meeting => meeting.PetitionerId);
        builder.HasIndex(meeting => new { meeting.ResultSentOn, meeting.ResultDueOn });
        builder.HasMany(meeting => meeting.Attendees).WithOne().HasForeignKey(attendee => attendee.MeetingId);

        // The save looks for an overlap first; this holds even if a second program should write.
        builder.HasIndex(meeting => meeting.StartsAt).IsUnique().HasFilter("\"Status\" = 'Scheduled'");
    }

    public void Configure(EntityTypeBuilder<MeetingAttendee> builder) => builder.ToTable("MeetingAttendees").HasKey(attendee => attendee.Id);

    public void Configure(EntityTypeBuilder<MeetingHours> builder)
    {
        builder.ToTable("MeetingHours").HasKey(hours => hours.Id);
        builder.Property(hours => hours.Id).ValueGeneratedNever();
        builder.Ignore(hours => hours.Windows);
    }
}
