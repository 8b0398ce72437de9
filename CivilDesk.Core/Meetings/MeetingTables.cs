using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Meetings;

internal sealed class MeetingTables : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings").HasKey(meeting => meeting.Id);
        builder.HasIndex(meeting => meeting.Number).IsUnique();
        builder.HasIndex(meeting => new { meeting.Status, meeting.StartsAt });
        builder.HasIndex(meeting => meeting.HeldOn);
        builder.HasIndex(meeting => meeting.ComplaintId);
        builder.HasIndex(meeting => meeting.PetitionerId);
    }
}
