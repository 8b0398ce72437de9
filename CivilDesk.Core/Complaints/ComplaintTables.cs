using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Complaints;

internal sealed class ComplaintTables : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("Complaints").HasKey(complaint => complaint.Id);
        builder.ComplexProperty(complaint => complaint.Period);
        builder.HasIndex(complaint => complaint.Number).IsUnique();
        builder.HasIndex(complaint => new { complaint.Status, complaint.DueAt });
        builder.HasIndex(complaint => complaint.ReceivedOn);
        builder.HasIndex(complaint => complaint.ProcessedOn);
        builder.HasIndex(complaint => complaint.PetitionerId);
        builder.HasIndex(complaint => new { complaint.DepartmentCode, complaint.Status });
    }
}
