using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.FieldVisits;

internal sealed class FieldVisitTables : IEntityTypeConfiguration<FieldVisit>
{
    public void Configure(EntityTypeBuilder<FieldVisit> builder)
    {
        builder.ToTable("FieldVisits").HasKey(visit => visit.Id);
        builder.HasIndex(visit => visit.Number).IsUnique();
        builder.HasIndex(visit => new { visit.Status, visit.PlannedOn });
        builder.HasIndex(visit => visit.CarriedOutOn);
        builder.HasIndex(visit => visit.ComplaintId);
    }
}
