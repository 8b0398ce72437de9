using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Complaints;

internal sealed class CasePartTables :
    IEntityTypeConfiguration<CaseSuspension>, IEntityTypeConfiguration<CaseExtension>, IEntityTypeConfiguration<CasePart>, IEntityTypeConfiguration<CaseTransfer>
{
    public void Configure(EntityTypeBuilder<CaseSuspension> builder)
    {
        builder.ToTable("CaseSuspensions").HasKey(suspension => suspension.Id);
        builder.Ignore(suspension => suspension.IsOpen);
        builder.Ignore(suspension => suspension.Days);
    }

    public void Configure(EntityTypeBuilder<CaseExtension> builder)
    {
        builder.ToTable("CaseExtensions").HasKey(extension => extension.Id);
        builder.Ignore(extension => extension.Length);
    }

    public void Configure(EntityTypeBuilder<CasePart> builder)
    {
        builder.ToTable("CaseParts").HasKey(part => part.Id);
        builder.Ignore(part => part.IsOpen);
        builder.HasIndex(part => new { part.DepartmentCode, part.AnsweredAt });
    }

    public void Configure(EntityTypeBuilder<CaseTransfer> builder) => builder.ToTable("CaseTransfers").HasKey(transfer => transfer.Id);
}
