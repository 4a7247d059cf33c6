# A team may pass the roles whose names begin with its own prefix.
resource "aws_iam_policy" "launch_xyz" {
  name = "launch-xyz"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect    = "Allow"
      Action    = ["iam:GetRole", "iam:PassRole"]
      Resource  = "arn:aws:iam::111122223333:role/EC2-roles-for-XYZ-*"
      Condition = { StringEquals = { "iam:PassedToService" = "ec2.amazonaws.com" } }
    }
  })
}

# A wildcard with no name before it is no prefix: this is every role of the account.
resource "aws_iam_policy" "launch_anything" {
  name = "launch-anything"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect    = "Allow"
      Action    = ["iam:GetRole", "iam:PassRole"]
      Resource  = "arn:aws:iam::111122223333:role/*"
      Condition = { StringEquals = { "iam:PassedToService" = "ec2.amazonaws.com" } }
    }
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
