using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Codes;

internal sealed class CodeTables : IEntityTypeConfiguration<CodeEntry>
{
    public void Configure(EntityTypeBuilder<CodeEntry> builder)
    {
        builder.ToTable("Codes").HasKey(entry => entry.Id);
        builder.HasIndex(entry => new { entry.List, entry.Code }).IsUnique();
    }
}
