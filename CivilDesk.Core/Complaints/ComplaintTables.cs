using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Complaints;

internal sealed class ComplaintTables : IEntityTypeConfiguration<Complaint>, IEntityTypeConfiguration<CaseChange>, IEntityTypeConfiguration<CaseLink>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("Complaints").HasKey(complaint => complaint.Id);
        builder.ComplexProperty(complaint => complaint.Period);
        builder.HasIndex(complaint => complaint.Number).IsUnique();
        builder.HasIndex(complaint => complaint.EarlierNumber).IsUnique();
        builder.HasIndex(complaint => new { complaint.Status, complaint.DueAt });
        builder.HasIndex(complaint => complaint.ReceivedOn);
        builder.HasIndex(complaint => complaint.ProcessedOn);
        builder.HasIndex(complaint => complaint.PetitionerId);
        builder.HasIndex(complaint => complaint.RepeatRootId);
        builder.HasIndex(complaint => complaint.FollowUpOn);
        builder.HasIndex(complaint => new { complaint.DepartmentCode, complaint.Status });

        // Always read with the case: a due date counted without one of its suspensions would be wrong.
        builder.HasMany(complaint => complaint.Suspensions).WithOne().HasForeignKey("ComplaintId").IsRequired();
        builder.HasMany(complaint => complaint.Extensions).WithOne().HasForeignKey("ComplaintId").IsRequired();
        builder.HasMany(complaint => complaint.Parts).WithOne().HasForeignKey("ComplaintId").IsRequired();
        builder.HasMany(complaint => complaint.Transfers).WithOne().HasForeignKey("ComplaintId").IsRequired();
        builder.Navigation(complaint => complaint.Suspensions).AutoInclude();
        builder.Navigation(complaint => complaint.Extensions).AutoInclude();
        builder.Navigation(complaint => complaint.Parts).AutoInclude();
        builder.Navigation(complaint => complaint.Transfers).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<CaseChange> builder)
    {
        builder.ToTable("CaseChanges").HasKey(change => change.Id);
        builder.HasIndex(change => change.ComplaintId);
    }

    public void Configure(EntityTypeBuilder<CaseLink> builder)
    {
        builder.ToTable("CaseLinks").HasKey(link => link.Id);
        builder.HasIndex(link => link.ComplaintId);
        builder.HasIndex(link => link.EarlierId);
    }
}
