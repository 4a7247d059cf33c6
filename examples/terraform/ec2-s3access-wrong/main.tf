# The same instance, with a mistake in each of the three things.

# 1. The role may do everything, which includes passing any role on.
resource "aws_iam_role_policy" "read_reports" {
  name = "read-reports"
  role = aws_iam_role.s3_access.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect   = "Allow"
      Action   = "*"
      Resource = "*"
    }
  })
}

# 2. The role trusts Lambda, but it is handed to an EC2 instance.
resource "aws_iam_role" "s3_access" {
  name = "S3Access"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }
  })
}

resource "aws_iam_instance_profile" "s3_access" {
  name = "S3Access"
  role = aws_iam_role.s3_access.name
}

resource "aws_instance" "reports" {
  ami                  = "ami-0abcdef1234567890"
  instance_type        = "t3.small"
  iam_instance_profile = aws_iam_instance_profile.s3_access.name
}

# 3. Whoever launches the instance may pass any role: `"*"` is right for looking profiles up, not for PassRole.
resource "aws_iam_policy" "launch_reports" {
  name = "launch-reports"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Launch"
        Effect   = "Allow"
        Action   = ["ec2:RunInstances", "ec2:AssociateIamInstanceProfile"]
        Resource = "*"
      },
      {
        Sid      = "SeeProfilesAndPass"
        Effect   = "Allow"
        Action   = ["iam:GetInstanceProfile", "iam:ListInstanceProfiles", "iam:PassRole"]
        Resource = "*"
      },
    ]
  })
}

terraform {
  required_version = ">= 1.5.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

# No account behind it: these settings let `terraform plan` run without credentials.
provider "aws" {
  region                      = "eu-central-1"
  access_key                  = "mock"
  secret_key                  = "mock"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
}
