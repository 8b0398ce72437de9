using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.FieldVisits;

internal sealed class FieldVisitTables : IEntityTypeConfiguration<FieldVisit>, IEntityTypeConfiguration<FieldVisitStop>, IEntityTypeConfiguration<PreparationItem>
{
    public void Configure(EntityTypeBuilder<FieldVisit> builder)
    {
        builder.ToTable("FieldVisits").HasKey(visit => visit.Id);
        builder.HasIndex(visit => visit.Number).IsUnique();
        builder.HasIndex(visit => new { visit.Status, visit.PlannedOn });
        builder.HasIndex(visit => visit.CarriedOutOn);
        builder.HasIndex(visit => visit.ComplaintId);
        builder.HasIndex(visit => visit.MeetingId);
        builder.HasMany(visit => visit.Stops).WithOne().HasForeignKey(stop => stop.FieldVisitId);
        builder.HasMany(visit => visit.Preparation).WithOne().HasForeignKey(item => item.FieldVisitId);
    }

    public void Configure(EntityTypeBuilder<FieldVisitStop> builder)
    {
        builder.ToTable("FieldVisitStops").HasKey(stop => stop.Id);
        builder.HasIndex(stop => stop.ComplaintId);
    }

    public void Configure(EntityTypeBuilder<PreparationItem> builder) => builder.ToTable("PreparationItems").HasKey(item => item.Id);
}
